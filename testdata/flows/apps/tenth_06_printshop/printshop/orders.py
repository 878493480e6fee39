import tempfile

from celery import chain
from flask import Blueprint, jsonify, request

from . import tasks

orders = Blueprint('orders', __name__)


@orders.post('/card')
def card():
    job = tasks.render_card.delay(request.form['layout'], request.form['name'])
    return jsonify(id=job.id)


@orders.post('/card/fixed')
def card_fixed():
    tasks.render_fixed.delay(name=request.form['name'])
    tasks.render_sandboxed.apply_async(args=[request.form['layout'], request.form['name']])
    return jsonify(ok=True)


@orders.post('/picture')
def picture():
    job = tasks.fetch_picture.apply_async(kwargs={'url': request.json['url']}, countdown=2)
    return jsonify(id=job.id)


@orders.post('/stock/<int:number>')
def stock(number):
    return jsonify(id=tasks.fetch_stock.delay(number).id)


@orders.post('/join')
def join():
    tasks.convert.s(request.form.getlist('page')).apply_async()
    chain(tasks.convert_numbered.s(request.form.getlist('number'))).apply_async()
    return jsonify(ok=True)


@orders.post('/bundle')
def bundle():
    place = tempfile.NamedTemporaryFile(suffix='.tar', delete=False)
    request.files['bundle'].save(place.name)
    tasks.unpack.delay(place.name, '/srv/printshop')
    tasks.list_names.delay(place.name)
    return jsonify(ok=True)
