# vulnerable: an uploaded model file is loaded with joblib
import joblib
from django.http import JsonResponse
from django.views.decorators.http import require_POST


@require_POST
def upload_model(request):
    upload = request.FILES["model"]
    model = joblib.load(upload)  # want: unsafe-deserialization
    return JsonResponse({"model": type(model).__name__})
