# vulnerable: CWE-283 (or 639, 862, 285, 863, 284): a document is deleted whoever owns it
from flask import Flask, abort, jsonify
from flask_login import current_user, login_required

from .models import Document, db

app = Flask(__name__)


@app.delete("/documents/<int:document_id>")
@login_required
def delete_document(document_id):
    """Delete a document."""
    document = Document.query.get_or_404(document_id)
    db.session.delete(document)  # want: CWE-283
    db.session.commit()
    return jsonify(deleted=document_id)
