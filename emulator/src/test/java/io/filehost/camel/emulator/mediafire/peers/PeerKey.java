package io.filehost.camel.emulator.mediafire.peers;

/** A version 2 token as the peers hold it; when its key moves is for them to say. */
final class PeerKey {

    final String token;
    private final String time;
    private long key;

    private PeerKey(String token, String time, long key) {
        this.token = token;
        this.time = time;
        this.key = key;
    }

    static PeerKey of(RawHttp.Reply login) {
        return new PeerKey(login.value("session_token"), login.value("time"), Long.parseLong(login.value("secret_key")));
    }

    String sign(String uri) {
        return RawHttp.md5(key % 256 + time + uri);
    }

    void move() {
        key = key * 16807 % 2147483647;
    }
}
