from flask import make_response, Response, render_template

def page(text, obj):
    make_response(text)  # want: template-response-type
    Response(obj.body)  # want: template-response-type
    make_response(f"hi {text}")  # want: template-response-type

def fine(text):
    make_response(render_template("a.html"))  # ok: a template
    Response(text, mimetype="text/plain")  # ok: plain text
    make_response("ok")  # ok: constant
