from django.urls import include, path
from rest_framework.routers import DefaultRouter

from patients.views import PatientViewSet, ReportView, TokenView

router = DefaultRouter()
router.register("patients", PatientViewSet)
urlpatterns = [
    path("api/", include(router.urls)),
    path("api/reports/", ReportView.as_view()),
    path("api/token/", TokenView.as_view()),
]
