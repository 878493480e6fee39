# safe: the smallest entry of the heap is the one with priority 0, a constant
import heapq

from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/continue")
def proceed():
    heap = []
    heapq.heappush(heap, (5, request.args.get("to", "/")))
    heapq.heappush(heap, (0, "/welcome"))
    _, address = heapq.heappop(heap)
    return redirect(address)  # ok: open-redirect
