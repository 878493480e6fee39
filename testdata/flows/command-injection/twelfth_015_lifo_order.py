# vulnerable: the last in is the first out
import os
import queue

from flask import Flask, request

app = Flask(__name__)


@app.route("/hammer/<path:candle>")
def hammer(candle):
    arrived = candle
    pile = queue.LifoQueue()
    pile.put("olive")
    pile.put(arrived)
    bar = pile.get()
    code = os.system("ls -l /srv/files/" + bar)  # want: command-injection
    return {"code": code}
