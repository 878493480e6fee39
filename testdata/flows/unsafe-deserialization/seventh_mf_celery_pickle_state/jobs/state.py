# vulnerable: celery pickle state
import base64
import pickle


def freeze(obj):
    return base64.urlsafe_b64encode(pickle.dumps(obj)).decode()


def thaw(text):
    return pickle.loads(base64.urlsafe_b64decode(text))  # want: unsafe-deserialization
