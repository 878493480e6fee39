# safe: the smallest entry is a constant
import codecs
import heapq

from flask import Flask, request

app = Flask(__name__)


def pull():
    param = "unset"
    for key, value in request.form.items(multi=True):
        if value == "marked":
            param = key
            break
    heap = []
    heapq.heappush(heap, (9, param))
    heapq.heappush(heap, (4, "four"))
    bar = heapq.heappop(heap)[1]
    handle = codecs.open("/srv/text/%s" % bar, "r", "utf-8")  # ok: path-traversal
    try:
        return handle.read()
    finally:
        handle.close()


app.add_url_rule("/preview", "pull", pull, methods=["POST"])
