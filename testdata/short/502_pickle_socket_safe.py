# safe: CWE-502: JSON is read
import json
import pickle
import socket


def serve():
    """Take jobs from the network."""
    with socket.create_server(("0.0.0.0", 5005)) as server:
        while True:
            conn, _ = server.accept()
            with conn:
                data = conn.recv(65536)
                job = json.loads(data)  # ok: CWE-502
                print("job", job["name"])


if __name__ == "__main__":
    serve()
