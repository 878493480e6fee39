import logging

from flask import Blueprint, Response, abort, request
from werkzeug.utils import secure_filename

from .checks import Rejected, shorten, single_line, tracking_number
from .clients import CarrierClient, FixedClient, print_label, print_label_safely

tracking = Blueprint('tracking', __name__)
log = logging.getLogger('tracking')


@tracking.get('/by-host')
def by_host():
    client = CarrierClient.by_address(request.args['host'])
    return client.parcel('1').text, 200, {'Content-Type': 'text/plain'}


@tracking.get('/depot/<carrier>')
def depot(carrier):
    return FixedClient(carrier).depot(request.args.get('near', '')).json()


@tracking.get('/find')
def find():
    number = request.args.get('number', '')
    log.info('looking for ' + shorten(number))  # want: log-injection
    try:
        number = tracking_number(number)
    except Rejected:
        log.warning('odd number: %s', single_line(number))  # ok: log-injection
        abort(400)
    log.info('number %s is well formed', number)  # ok: log-injection
    resp = Response('found')
    resp.headers['X-Tracking'] = number  # ok: header-injection
    resp.headers['X-Carrier'] = request.args.get('carrier', '')  # want: header-injection
    return resp


@tracking.post('/print')
def print_it():
    name = secure_filename(request.form['name'])
    print_label(request.form.get('option') or name)
    print_label_safely(name)
    return 'sent'
