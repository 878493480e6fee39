# safe: jsonify sends json
import urllib.parse

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/show/09")
@app.post("/show/09")
def handle_09():
    taken = urllib.parse.unquote_plus(request.cookies.get("item", "noCookieValueSupplied"))

    def produce():
        yield "plain"
        yield taken

    produced = produce()
    next(produced)
    passed = next(produced)

    fn = lambda x: x
    bar = fn(passed)

    return jsonify(shown=bar, ok=True)  # ok: xss


if __name__ == "__main__":
    app.run()
