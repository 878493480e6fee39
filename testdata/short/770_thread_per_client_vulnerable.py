# vulnerable: CWE-770 (or 400, 410): a thread for each client without a limit
import socket
import threading
from concurrent.futures import ThreadPoolExecutor


def handle(conn):
    with conn:
        conn.settimeout(10)
        data = conn.recv(1024)
        conn.sendall(data.upper())


def serve(port):
    """Serve an echo service in capitals."""
    with socket.create_server(("0.0.0.0", port)) as server:
        while True:
            conn, _ = server.accept()
            threading.Thread(target=handle, args=(conn,)).start()  # want: CWE-770


if __name__ == "__main__":
    serve(7007)
