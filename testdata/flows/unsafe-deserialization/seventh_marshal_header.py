# vulnerable: marshal header
import marshal
from flask import Flask, request

app = Flask(__name__)

@app.get("/ms")
def ms():
    code = request.headers.get("X-State", "").encode("latin-1")
    return str(marshal.loads(code))  # want: unsafe-deserialization
