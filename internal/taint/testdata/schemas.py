# What declarations of forms, schemas and arguments say of their values.
import argparse
import sqlite3

import click
import marshmallow
from django import forms
from django.http import HttpResponse
from flask_restful import Resource, reqparse
from flask_restx import Namespace
from flask_wtf import FlaskForm
from ninja import Router, Schema
from rest_framework import serializers
from wtforms import IntegerField, StringField, validators

import orders_pb2_grpc
from .models import Order
from flask import Flask, request

shop = sqlite3.connect("shop.db")
app = Flask(__name__)
router = Router()
names = Namespace("names")


class OrderForm(FlaskForm):
    title = StringField()
    count = IntegerField()


@app.post("/form")
def form():
    order = OrderForm()
    if order.validate_on_submit():
        shop.execute("t " + order.title.data)  # flow: sql-injection
        shop.execute(f"n {order.count.data}")
    return ""


class OrderSchema(marshmallow.Schema):
    title = marshmallow.fields.Str()
    count = marshmallow.fields.Int()


@app.post("/schema")
def schema():
    order = OrderSchema().load(request.get_json())
    shop.execute("t " + order["title"])  # flow: sql-injection
    shop.execute(f"n {order['count']}")
    return ""


class OrderSerializer(serializers.ModelSerializer):
    title = serializers.CharField()
    count = serializers.IntegerField()

    def validate_title(self, value):
        shop.execute("t " + value)  # flow: sql-injection
        return value

    def create(self, validated_data):
        shop.execute("t " + validated_data["title"])  # flow: sql-injection


class ListedSerializer(serializers.ModelSerializer):
    class Meta:
        fields = ["title", "count"]

    def create(self, validated_data):
        return Order.objects.create(**validated_data)


class LargerSerializer(ListedSerializer):
    class Meta(ListedSerializer.Meta):
        fields = ListedSerializer.Meta.fields + ["note"]

    def update(self, instance, validated_data):
        for name, value in validated_data.items():
            setattr(instance, name, value)


class LesserSerializer(serializers.ModelSerializer):
    class Meta:
        exclude = ["owner"]

    def create(self, validated_data):
        return Order.objects.create(**validated_data)


class OpenSerializer(serializers.ModelSerializer):
    class Meta:
        fields = "__all__"

    def create(self, validated_data):
        return Order.objects.create(**validated_data)  # flow: mass-assignment

    def update(self, instance, validated_data):
        for name, value in validated_data.items():
            setattr(instance, name, value)  # flow: mass-assignment


class OrderResource(Resource):
    def get(self):
        parser = reqparse.RequestParser()
        parser.add_argument("title")
        parser.add_argument("count", type=int)
        parser.add_argument("order", choices=("asc", "desc"))
        args = parser.parse_args()
        shop.execute("t " + args["title"])  # flow: sql-injection
        shop.execute(f"n {args['count']} {args['order']}")

    def post(self):
        shop.execute("t " + names.payload["title"])  # flow: sql-injection


class Orders(orders_pb2_grpc.OrdersServicer):
    def Find(self, request, context):
        shop.execute("t " + request.title)  # flow: sql-injection


class OrderIn(Schema):
    title: str
    count: int


@router.post("/orders")
def order(request, data: OrderIn):
    shop.execute("t " + data.title)  # flow: sql-injection
    shop.execute(f"n {data.count}")


@click.command()
@click.argument("title")
@click.option("--max-count", "-n", type=click.IntRange(1, 9))
@click.option("--sort", type=click.Choice(["asc", "desc"]))
@click.option("--all/--none", "everything", is_flag=True)
def show(title, max_count, sort, everything):
    shop.execute("t " + title)  # flow: sql-injection
    shop.execute(f"n {max_count} {sort} {everything}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("title")
    parser.add_argument("--max-count", type=int, default=3)
    parser.add_argument("-s", dest="sort", choices=["asc", "desc"])
    parser.add_argument("--all", action="store_true")
    args = parser.parse_args()
    shop.execute("t " + args.title)  # flow: sql-injection
    shop.execute(f"n {args.max_count} {args.sort} {args.all}")


class Sorting(FlaskForm):
    column = StringField(validators=[validators.AnyOf(["title", "count"])])
    code = StringField(validators=[validators.Regexp(r"^[A-Z]{4}\Z")])
    text = StringField(validators=[validators.Length(max=9)])


@app.post("/sorted")
def sorting():
    form = Sorting()
    shop.execute("t " + form.column.data + form.code.data)
    shop.execute("t " + form.text.data)  # flow: sql-injection
    return ""


class OrderModelForm(forms.ModelForm):
    class Meta:
        model = Order
        fields = ["title"]


class OpenModelForm(forms.ModelForm):
    class Meta:
        model = Order
        fields = "__all__"


def create(request):
    form = OrderModelForm(request.POST)
    if form.is_valid():
        Order.objects.create(**form.cleaned_data)
    form = OpenModelForm(request.POST)
    if form.is_valid():
        Order.objects.create(**form.cleaned_data)  # flow: mass-assignment
    return HttpResponse("")


class Parcel(Schema):
    label: str
    count: int
    sender: "Sender"


class Sender(Schema):
    name: str
    last: "Parcel | None" = None
    other: "Parcel"


@router.post("/parcels")
def parcels(request, parcel: Parcel):
    shop.execute("s " + parcel.sender.name)  # flow: sql-injection
    shop.execute("o " + parcel.sender.other.label)  # flow: sql-injection
    shop.execute(f"n {parcel.count}")
