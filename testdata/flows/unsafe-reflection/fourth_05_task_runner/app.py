from flask import Flask, jsonify, request

from runner import Runner

app = Flask(__name__)


@app.post("/tasks")
def add_task():
    return jsonify(result=str(Runner().run(request.get_json())))
