import os

from llm import Planner
from flask import Flask, jsonify, request

app = Flask(__name__)

planner = Planner()


@app.post("/goal")
def goal():
    codes = [os.system(step) for step in planner.plan(request.form["goal"])]  # ok: llm-code-execution
    return jsonify(codes=codes)
