# safe: CWE-770 (or 400, 410): a pool of threads
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
        pool = ThreadPoolExecutor(max_workers=32)
        slots = threading.BoundedSemaphore(64)
        while True:
            conn, _ = server.accept()
            if not slots.acquire(blocking=False):
                conn.close()
                continue
            pool.submit(handle, conn).add_done_callback(lambda _: slots.release())  # ok: CWE-770


if __name__ == "__main__":
    serve(7007)
