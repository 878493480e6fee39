# vulnerable: CWE-835 (or 400, 834): when the other side closes, recv gives nothing and the loop goes on
import socket


def read_message(conn):
    """Read a message that ends with a line break."""
    data = b""
    while not data.endswith(b"\n"):
        data += conn.recv(1024)  # want: CWE-835
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
