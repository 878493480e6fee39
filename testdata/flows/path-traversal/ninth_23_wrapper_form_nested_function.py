# vulnerable: pathlib read; the value goes through: nested function
import pathlib
import urllib.parse

from flask import Flask, request


class RequestWrapper:
    def __init__(self, req):
        self.req = req

    def get_form_parameter(self, name):
        return self.req.form.get(name, "")

    def get_query_parameter(self, name):
        return self.req.args.get(name, "")

    def get_cookie(self, name):
        return urllib.parse.unquote(self.req.cookies.get(name, ""))

    def get_the_value(self, name):
        return "default.txt"


app = Flask(__name__)


@app.get("/files/23")
@app.post("/files/23")
def handle_23():
    wrapped = RequestWrapper(request)
    taken = wrapped.get_form_parameter("Subject")

    def work():
        return taken

    final = work()
    base = pathlib.Path("/srv/texts")
    text = (base / final).read_text()  # want: path-traversal
    return str(len(text.splitlines()))


if __name__ == "__main__":
    app.run()
