# safe: Mako compiles constants, the posted text is one of the values
from flask import Blueprint, request
from mako.template import Template

letters = Blueprint("letters", __name__)


class Letter:
    def __init__(self, opening, text):
        self.opening = opening
        self.text = text

    def render(self, **values):
        source = "\n\n".join([self.opening, "${text}", "Yours, ${sender}"])
        return Template(source, default_filters=["h"]).render(text=self.text, **values)  # ok: template-injection


@letters.post("/letters/preview")
def preview():
    letter = Letter("Dear ${addressee},", request.form.get("text", ""))
    return letter.render(addressee="customer", sender="Support")
