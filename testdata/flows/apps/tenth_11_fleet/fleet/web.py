import logging
import tempfile
from urllib.parse import urlsplit

import requests
from flask import Flask, g, jsonify, request

from . import firmware, jobs

app = Flask(__name__)
log = logging.getLogger('fleet')
SOURCES = ('firmware.example.org', 'mirror.example.org')


@app.before_request
def note_host():
    g.host = request.args.get('host', '127.0.0.1')


@app.get('/ping')
def ping():
    return jsonify(jobs.ping(g.host))


@app.get('/ping/<any(north, south):host>')
def ping_known(host):
    log.info('ping of %s', host)  # ok: log-injection
    return jsonify(jobs.ping_known(host))


@app.post('/copy')
def copy():
    name = request.files['image'].filename
    jobs.copy(name) if request.args.get('raw') else jobs.copy_absolute(name)
    return jsonify({})


@app.get('/grep')
def grep():
    word = request.args['word']
    return jsonify(jobs.grep(word), jobs.grep_fixed(word))


@app.post('/firmware/<kind>')
def upload(kind):
    with tempfile.NamedTemporaryFile() as place:
        request.files['firmware'].save(place)
        ways = {
            'vendor': firmware.unpack_vendor,
            'strict': firmware.unpack_strict,
            'tar': firmware.unpack_tar,
            'tarstrict': firmware.unpack_tar_strict,
            'all': firmware.unpack_all,
            'members': firmware.move_members,
        }
        ways[kind](place.name)
    return jsonify({})


@app.post('/pull')
def pull():
    address = request.get_json()['address']
    if urlsplit(address).hostname not in SOURCES:
        log.error('refused: %s', address.encode('unicode_escape').decode())  # ok: log-injection
        return jsonify(error='source'), 400
    return jsonify(len(requests.get(address, timeout=30, allow_redirects=False).content))  # ok: ssrf


@app.post('/pull-any')
def pull_any():
    address = request.get_json()['address']
    if not any(source in address for source in SOURCES):
        return jsonify(error='source'), 400
    return jsonify(len(requests.get(address, timeout=30).content))  # want: ssrf


@app.post('/token')
def token():
    auth = request.headers.get('Authorization', '')
    log.info('authorization header: %s', auth)  # want: sensitive-data-logged
    log.info('authorization scheme: %s', auth.split(' ')[0] if auth.startswith('Bearer ') else 'none')  # ok: sensitive-data-logged
    access_token = request.json.get('access_token')
    log.info('body: %s', {'access_token': '[removed]', 'size': len(access_token)})  # ok: sensitive-data-logged
    log.info('body: %s', dict(access_token=access_token))  # want: sensitive-data-logged
    return jsonify({})
