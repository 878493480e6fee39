from django.contrib.auth.models import User
from django.db import models


class TicketQuerySet(models.QuerySet):
    def matching(self, text):
        return self.filter(subject__icontains=text)

    def in_order(self, clause):
        return self.extra(order_by=["pk"], where=["priority " + clause])  # want: sql-injection


class Ticket(models.Model):
    owner = models.ForeignKey(User, on_delete=models.CASCADE)
    subject = models.CharField(max_length=200)
    body = models.TextField()
    priority = models.IntegerField(default=3)
    closed = models.BooleanField(default=False)

    objects = TicketQuerySet.as_manager()
