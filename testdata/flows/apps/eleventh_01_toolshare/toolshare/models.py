from django.db import models


class ToolQuerySet(models.QuerySet):
    def of_kind(self, kind):
        return self.filter(kind=kind)

    def sorted_raw(self, column):
        return self.extra(order_by=[column])


class Tool(models.Model):
    name = models.CharField(max_length=80)
    kind = models.CharField(max_length=20)
    note = models.TextField(blank=True)
    owner = models.CharField(max_length=40)

    objects = ToolQuerySet.as_manager()

    class Meta:
        app_label = "toolshare"
