from django.shortcuts import render
from flask import render_template

def page(request, template):
    password = "x"
    render_template("a.html", **locals())  # want: locals-as-template-context
    template.render(globals())  # want: locals-as-template-context
    return render(request, "b.html", locals())  # want: locals-as-template-context

def fine(request, template):
    render_template("a.html", title="x")  # ok: one name
    template.render({"title": "x"})  # ok: one name
    return render(request, "b.html", {"a": 1})  # ok: one name
