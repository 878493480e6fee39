from flask import Blueprint, jsonify, render_template_string, request

from newsletter import tokens
from newsletter.mailer import RawMailer

bp = Blueprint("staff", __name__)
mailer = RawMailer()
FOOTER = "<p>{{ company }}</p>"


@bp.post("/send")
def send():
    data = request.get_json()
    mailer.send("list@example.org", data["subject"], data["body"])
    return jsonify(ok=True)


@bp.post("/invite")
def invite():
    address = request.form["address"]
    return jsonify(invitation=tokens.invitation_token(), leave=tokens.unsubscribe_token(address))


@bp.post("/preview")
def preview():
    body = request.form["body"]
    if request.form.get("raw"):
        return render_template_string(body + FOOTER, company="Example")  # want: template-injection
    return render_template_string("<p>{{ body }}</p>" + FOOTER, body=body, company="Example")  # ok: template-injection
