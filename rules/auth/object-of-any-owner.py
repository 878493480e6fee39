from django.contrib.auth.decorators import login_required as signed_in
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from fastapi import Depends, FastAPI
from flask import Flask, abort
from flask_login import current_user, login_required

from .models import Invoice, Order, Product, db
from .security import get_current_user

app = Flask(__name__)
api = FastAPI()


@app.get("/invoices/<int:invoice_id>")
@login_required
def invoice(invoice_id):
    return Invoice.query.get_or_404(invoice_id).as_dict()  # want: object-of-any-owner


@signed_in
def order(request, pk):
    return JsonResponse(get_object_or_404(Order, pk=pk).as_dict())  # want: object-of-any-owner


@api.get("/orders/{order_id}")
def read_order(order_id: int, user=Depends(get_current_user)):  # want: object-of-any-owner
    return db.session.get(Order, order_id)


@api.get("/own/orders/{order_id}")
def read_own_order(order_id: int, user=Depends(get_current_user)):  # ok: among the visitor's own
    return user.orders.get(order_id)


@app.get("/my/invoices/<int:invoice_id>")
@login_required
def my_invoice(invoice_id):
    found = Invoice.query.get_or_404(invoice_id)  # ok: the owner is compared
    if found.owner_id != current_user.id:
        abort(404)
    return found.as_dict()


@signed_in
def my_order(request, pk):
    return JsonResponse(get_object_or_404(Order, pk=pk, owner=request.user).as_dict())  # ok: among the visitor's own


@app.get("/products/<int:product_id>")
@login_required
def product(product_id):
    return Product.query.get_or_404(product_id).as_dict()  # ok: nobody's own


@app.get("/open/<int:invoice_id>")
def unsigned(invoice_id):
    return Invoice.query.get_or_404(invoice_id).as_dict()  # ok: says nothing of who is signed in
