# safe: the thread reads the body as a literal
import ast
import queue
import threading

from flask import Flask, request

app = Flask(__name__)
waiting = queue.Queue(100)


def work(raw):
    value = ast.literal_eval(raw.decode("utf-8"))  # ok: unsafe-deserialization
    waiting.put(value)


@app.post("/enqueue")
def enqueue():
    threading.Thread(target=work, args=(request.get_data(),)).start()
    return "", 202
