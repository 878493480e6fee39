from fastapi import APIRouter
from flask import Blueprint, Flask
from flask_login import login_required

from .access import admin_required, requires_auth

app = Flask(__name__)
shop = Blueprint("shop", __name__)
router = APIRouter()


@login_required
@app.route("/orders")
def orders():  # want: login-check-above-route
    return "orders"


@admin_required
@shop.post("/orders/<int:number>")
def change(number):  # want: login-check-above-route
    return "changed"


@requires_auth
@router.get("/prices")
def prices():  # want: login-check-above-route
    return []


def make(pages):
    @login_required
    @pages.route("/copies", methods=["POST"])
    def copy():  # want: login-check-above-route
        return "copied"

    return copy


@app.route("/basket")
@login_required
def basket():  # ok: the route is registered with the check
    return "basket"


@login_required
@app.template_filter()
def price(value):  # ok: no route
    return value


@cached
@app.route("/about")
def about():  # ok: no check
    return "about"


@login_required
@app.route("/twice")
@login_required
def twice():  # ok: checked all the same
    return "twice"
