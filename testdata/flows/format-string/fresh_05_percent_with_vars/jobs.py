# vulnerable: the layout chooses among all the fields of the account, the password's hash too
from celery import shared_task

from accounts import load


@shared_task
def send_labels(layout, keys):
    lines = []
    for key in keys:
        account = load(key)
        lines.append(layout % vars(account))  # want: format-string
    with open("/srv/labels/next.txt", "w") as out:
        out.write("\n".join(lines))
