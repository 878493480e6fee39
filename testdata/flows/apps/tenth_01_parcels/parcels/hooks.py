import logging

from flask import Blueprint, abort, jsonify, request

from . import checks, clients

hooks = Blueprint('hooks', __name__)
log = logging.getLogger(__name__)


@hooks.post('/test')
def test_hook():
    body = request.get_json()
    try:
        url = checks.looks_like_url(body['url'])
    except checks.Rejected:
        abort(400)
    return jsonify(status=clients.notify(url, {'kind': 'test'}).status_code)


@hooks.post('/add')
def add_hook():
    body = request.get_json()
    try:
        url = checks.known_hook(body['url'])
    except checks.Rejected as err:
        log.info('rejected: %s', err)  # ok: log-injection
        abort(400)
    log.info('hook added by %s', body.get('who'))  # want: log-injection
    return jsonify(status=clients.notify_known(url, {'kind': 'added'}).status_code)


@hooks.post('/secret')
def set_secret():
    secret = request.form['webhook_secret']
    log.debug('hook secret is now %s', secret)  # want: sensitive-data-logged
    log.debug('hook secret has %d letters', len(secret))  # ok: sensitive-data-logged
    return jsonify(ok=True)
