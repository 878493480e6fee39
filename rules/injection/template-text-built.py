from flask import Flask, render_template_string, render_template
import jinja2

app = Flask(__name__)

@app.route("/hi/<name>")
def hi(name):
    return render_template_string("<h1>Hi " + name + "</h1>")  # want: template-text-built

@app.route("/ho/<name>")
def ho(name):
    text = f"<h1>{name}</h1>"
    return render_template_string(text)  # want: template-text-built

@app.route("/he/<name>")
def he(name):
    return jinja2.Template("Hi %s" % name).render()  # want: template-text-built

@app.route("/ok/<name>")
def fine(name):
    render_template_string("<h1>{{ name }}</h1>", name=name)  # ok: constant template
    jinja2.Template("Hi {{ name }}").render(name=name)  # ok: constant template
    return render_template("hi.html", name=name)  # ok: a file

def fill(template, values):
    return jinja2.Environment().from_string(template).render(values)  # want: template-text-built

def fill_in_sandbox(template, values):
    return jinja2.sandbox.SandboxedEnvironment().from_string(template).render(values)  # ok: a sandbox

def greet(values):
    return jinja2.Environment().from_string("Hi {{ name }}").render(values)  # ok: constant template
