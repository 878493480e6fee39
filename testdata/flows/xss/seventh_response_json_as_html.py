# vulnerable: response json as html
import json
from flask import Flask, request, Response

app = Flask(__name__)

@app.post("/echo")
def echo():
    doc = json.loads(request.get_data())
    return Response(json.dumps({"echo": doc}), mimetype="text/html")  # want: xss
