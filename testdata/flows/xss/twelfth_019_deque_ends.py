# vulnerable: taken from the left
import collections

from flask import Flask, Response, request

app = Flask(__name__)


class Reader:
    def __init__(self, req):
        self.req = req

    def read(self, name):
        found = self.req.form.get(name)
        return found if found is not None else ""


@app.route("/locket", methods=["POST"])
def locket():
    arrived = Reader(request).read("inkwell")
    row = collections.deque(["basil"])
    row.appendleft(arrived)
    bar = row.popleft()
    return Response("<b>%s</b>" % bar, mimetype="text/html")  # want: xss
