# vulnerable: CWE-502: objects from the network are unpickled
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
                job = pickle.loads(data)  # want: CWE-502
                print("job", job["name"])


if __name__ == "__main__":
    serve()
