# safe: the attribute read has another name
import types
import xml.sax
import xml.sax.handler

from flask import Flask, request

app = Flask(__name__)


@app.route('/lab126', methods=['POST'])
def lab126():
    param = ''
    for name, values in request.form.lists():
        if 'label' in values:
            param = name

    box = types.SimpleNamespace(lid='shut')
    setattr(box, 'con' + 'tent', param)
    bar = getattr(box, 'lid')
    reader = xml.sax.make_parser()
    reader.setFeature(xml.sax.handler.feature_external_ges, True)
    from io import StringIO
    reader.parse(StringIO(bar))  # ok: xxe
    return 'read'
