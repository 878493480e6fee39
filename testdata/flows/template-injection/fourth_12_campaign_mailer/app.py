from flask import Flask, jsonify, request

from mailer import Campaign, Mailer

app = Flask(__name__)
mailer = Mailer()


@app.post("/campaigns/preview")
def preview():
    campaign = Campaign(**request.get_json())
    person = {"name": "Ada", "city": "London"}
    return jsonify(subject=mailer.subject_for(campaign, person), body=mailer.body_for(person))
