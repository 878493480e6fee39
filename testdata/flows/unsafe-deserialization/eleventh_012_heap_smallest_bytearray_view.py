# safe: the byte array is cleared before the constant is put in
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
        raw.clear()
        raw.extend("gASVBAAAAAAAAACMAXiULg==".encode("utf-8"))
        bar = raw.decode("utf-8")
        data = dill.loads(base64.standard_b64decode(bar))  # ok: unsafe-deserialization
        return str(data is not None)
