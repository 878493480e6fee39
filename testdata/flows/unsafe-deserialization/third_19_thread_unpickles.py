# vulnerable: the thread unpickles the queued body
import pickle
import queue
import threading

from flask import Flask, request

app = Flask(__name__)
waiting = queue.Queue(100)


def work(raw):
    value = pickle.loads(raw)  # want: unsafe-deserialization
    waiting.put(value)


@app.post("/enqueue")
def enqueue():
    threading.Thread(target=work, args=(request.get_data(),)).start()
    return "", 202
