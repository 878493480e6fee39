# safe: dollar names reach no attributes, and the mapping holds public fields only
from string import Template

from celery import shared_task

from accounts import load


@shared_task
def send_labels(layout, keys):
    lines = []
    for key in keys:
        account = load(key)
        lines.append(Template(layout).safe_substitute(key=account.key, name=account.name))  # ok: format-string
    with open("/srv/labels/next.txt", "w") as out:
        out.write("\n".join(lines))
