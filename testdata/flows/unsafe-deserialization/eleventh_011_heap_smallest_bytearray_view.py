# vulnerable: the smallest entry carries the parameter; then bytes, a byte array and text again
import base64
import dill
import heapq
from flask import request


def init(app):

    @app.route("/tickets", methods=["POST"])
    def tickets():
        wanted = ""
        for name in request.form:
            if request.form[name] == "entry":
                wanted = name
                break
        heap = []
        heapq.heappush(heap, (2, "gASVBAAAAAAAAACMAXiULg=="))
        heapq.heappush(heap, (1, wanted))
        halfway = heapq.heappop(heap)[1]
        raw = bytearray(halfway, "utf-8")
        bar = bytes(memoryview(raw)).decode("utf-8")
        data = dill.loads(base64.standard_b64decode(bar))  # want: unsafe-deserialization
        return str(data is not None)
