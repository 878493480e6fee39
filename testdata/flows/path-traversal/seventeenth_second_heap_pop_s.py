# safe: the smallest of the heap is another
import heapq

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/76", methods=["POST"])
def endpoint():
    param = request.files["q"].filename
    heap = []
    heapq.heappush(heap, (9, param))
    heapq.heappush(heap, (5, "fixed"))
    bar = heapq.heappop(heap)[1]
    with open("/srv/bench/" + bar) as source:  # ok: path-traversal
        return {"text": source.read()}
