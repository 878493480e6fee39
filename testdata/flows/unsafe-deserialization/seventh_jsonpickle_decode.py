# vulnerable: jsonpickle decode
import jsonpickle
from flask import Flask, request

app = Flask(__name__)

@app.post("/jp")
def jp():
    text = request.get_json()["obj"]
    return str(jsonpickle.decode(text))  # want: unsafe-deserialization
