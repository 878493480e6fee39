# vulnerable: any model of any app can be fetched by its label
from django.apps import apps
from django.http import JsonResponse


def count(request, app_label, model):
    cls = apps.get_model(app_label, model)  # want: unsafe-reflection
    return JsonResponse({"count": cls.objects.count()})
