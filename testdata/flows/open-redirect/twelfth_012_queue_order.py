# safe: the first of the queue
import queue

from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/kettle", methods=["POST"])
def kettle():
    incoming = request.files["vase"].read().decode()
    line = queue.Queue()
    line.put("quince")
    line.put(incoming)
    final = line.get()
    target = "https://" + final + "/welcome"
    return redirect(target)  # ok: open-redirect
