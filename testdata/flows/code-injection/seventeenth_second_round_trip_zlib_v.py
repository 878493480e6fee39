# vulnerable: what is packed and unpacked again is what was sent
import zlib

from flask import Flask

app = Flask(__name__)


@app.route("/bench/42/<path:param>")
def endpoint(param):
    packed = [zlib.compress(text.encode()) for text in ("fixed", param)]
    bar = zlib.decompress(packed[1]).decode()
    return {"value": str(eval(bar))}  # want: code-injection
