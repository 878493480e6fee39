# safe: CWE-835 (or 400, 834): the loop ends there
import socket


def read_message(conn):
    """Read a message that ends with a line break."""
    data = b""
    while not data.endswith(b"\n"):
        part = conn.recv(1024)
        if not part or len(data) > 65536:
            raise ConnectionError("closed")
        data += part  # ok: CWE-835
    return data.decode()


def main():
    with socket.create_server(("127.0.0.1", 9000)) as server:
        while True:
            conn, _ = server.accept()
            with conn:
                conn.settimeout(5)
                print(read_message(conn))


if __name__ == "__main__":
    main()
