# What a mapping of the request gives is what was sent, with nothing assumed: the full weight of the rule.
import os

from django.http import HttpResponse
from flask import Flask, request
from starlette.applications import Starlette
from starlette.routing import Route

app = Flask(__name__)


@app.route("/a")
def view():
    os.system("ls " + request.args.get("a", ""))  # flow: command-injection critical
    os.system("ls " + request.args.getlist("a")[0])  # flow: command-injection critical
    data = request.get_json()
    os.system("ls " + data.get("a", "x"))  # flow: command-injection critical
    os.system("ls " + data["inner"].get("a"))  # flow: command-injection critical
    os.system("ls " + request.args.get("a", type=int))
    os.system("ls " + some.thing(request.args["a"]))  # flow: command-injection medium
    os.system("ls " + {"a": "b"}.get(request.args.get("a"), "c"))
    return ""


def django_view(request):
    os.system("ls " + request.GET.get("a"))  # flow: command-injection critical
    return HttpResponse("")


urlpatterns = [path("a", django_view)]


async def starlette_view(request):
    os.system("ls " + request.query_params.get("a"))  # flow: command-injection critical
    return None


routes = Starlette(routes=[Route("/a", starlette_view)])
