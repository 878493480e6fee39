# vulnerable: the entry with priority 0 is taken out and thrown away first
import heapq

from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/continue")
def proceed():
    heap = []
    heapq.heappush(heap, (5, request.args.get("to", "/")))
    heapq.heappush(heap, (0, "/welcome"))
    heapq.heappop(heap)
    _, address = heapq.heappop(heap)
    return redirect(address)  # want: open-redirect
