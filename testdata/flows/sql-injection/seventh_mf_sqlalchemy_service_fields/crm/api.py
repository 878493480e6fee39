from flask import Flask, jsonify, request
from sqlalchemy import create_engine
from sqlalchemy.orm import Session

from .service import ContactService

app = Flask(__name__)
engine = create_engine("postgresql:///crm")


@app.get("/contacts")
def contacts():
    with Session(engine) as s:
        return jsonify(ContactService(s).report(request.args.to_dict()))
