import base64
import pickle
import pickle as p
import dill
import shelve
from flask import request

def load(conn, path):
    pickle.loads(request.data)  # want: pickle-untrusted
    p.loads(base64.b64decode(conn))  # want: pickle-untrusted
    dill.loads(conn.recv(100))  # want: pickle-untrusted
    with open(path, "rb") as f:
        pickle.load(f)  # want: pickle-untrusted
    shelve.open(path)  # want: pickle-untrusted

def fine(value, path):
    pickle.dumps(value)  # ok: writes
    pickle.loads(pickle.dumps(value))  # ok: a copy
    import json
    json.loads(request.data)  # ok: data only


class Channel:
    def _listen(self):
        yield from self.pubsub.listen()

    def work(self):
        for message in self._listen():
            self.handle(pickle.loads(message))  # want: pickle-untrusted

    def receive(self, sock):
        parts = sock.recv_multipart()
        return pickle.loads(parts[1])  # want: pickle-untrusted

    def objects(self, sock):
        return sock.recv_pyobj()  # want: pickle-untrusted

    def texts(self, sock):
        return json.loads(sock.recv_string())  # ok: data only
