# safe: constant document parsed
import io
from lxml import etree
from flask import Flask, request

app = Flask(__name__)

@app.post("/it")
def it():
    given = io.BytesIO(request.headers.get("X-Doc", "").encode())
    srcs = [given, io.BytesIO(b"<a><b/></a>")]
    out = []
    for _, el in etree.iterparse(srcs[1], resolve_entities=True, load_dtd=True):  # ok: xxe
        out.append(el.text or "")
    return ",".join(out)
