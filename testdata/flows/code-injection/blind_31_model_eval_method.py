# safe: eval() of a model object switches its mode
import torch

from flask import Flask, jsonify, request

app = Flask(__name__)

model = torch.nn.Linear(2, 1)


@app.post("/predict")
def predict():
    values = [float(v) for v in request.get_json()["values"][:2]]
    model.eval()  # ok: code-injection
    with torch.no_grad():
        result = model(torch.tensor(values))
    return jsonify(result=float(result))
