from flask import Flask
from mako.template import Template
from mako.lookup import TemplateLookup

def page(name):
    Template("<h1>${name}</h1>")  # want: mako-without-escaping
    lookup = TemplateLookup(["templates"])  # want: mako-without-escaping
    Template(filename="a.html").render(name=name)  # want: mako-without-escaping
    return lookup

def fine(name):
    Template("<h1>${name}</h1>", default_filters=["h"])  # ok: escapes
    TemplateLookup(["templates"], default_filters=["h", "trim"])  # ok: escapes
    name.Template("x")  # ok: something else
