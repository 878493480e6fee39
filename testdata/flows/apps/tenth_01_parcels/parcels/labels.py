import logging

import requests
from flask import make_response, render_template_string, request
from flask.views import MethodView

from .checks import CARRIERS

log = logging.getLogger(__name__)
NOTE = 'Label {{ number }} for {{ name }}'


class LabelView(MethodView):
    def get(self, number):
        log.info('label %s', number)  # ok: log-injection
        return render_template_string(NOTE, number=number, name=request.args.get('name'))  # ok: template-injection

    def post(self, number):
        greeting = request.form.get('greeting', 'Dear customer')
        return render_template_string(greeting + ', your label is {{ number }}', number=number)  # want: template-injection


class StatusView(MethodView):
    def get(self, carrier):
        if carrier not in CARRIERS:
            return 'unknown', 404
        answer = requests.get(CARRIERS[carrier] + '/status', timeout=5)  # ok: ssrf
        resp = make_response(answer.text[:40])
        resp.content_type = 'text/plain'
        resp.headers.add('X-Carrier', carrier)  # ok: header-injection
        resp.headers.add('X-Asked-By', request.values.get('by', 'nobody'))  # want: header-injection
        return resp
